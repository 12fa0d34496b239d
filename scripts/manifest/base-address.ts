import { UserError } from "../../src/lib/problem.ts";

/** Where `npm run excel` serves the add-in. */
export const LOCAL_ADDRESS = "https://localhost:3000";

const MOST_CHARACTERS = 1900;

/** The folder that the add-in is served from, without a slash at its end. Throws a UserError for what Excel would refuse. */
export function readBaseAddress(text: string): string {
  const fault = URL.canParse(text) ? faultOf(new URL(text)) : "不是网址";
  if (fault !== null) throw new UserError(`--url “${text}”${fault}。请写成 https://server/seatledger 的样子。`);
  return new URL(text).href.replace(/\/+$/, "");
}

function faultOf({ protocol, search, hash, username, href }: URL): string | null {
  if (protocol !== "https:") return "不是 https 网址:Excel 只从 https 加载加载项";
  if (username !== "") return "带有用户名,加载项里不能有";
  if (search !== "" || hash !== "") return "带有 ? 或 # 后的部分,要的是放加载项的文件夹";
  return href.length > MOST_CHARACTERS ? "太长" : null;
}
