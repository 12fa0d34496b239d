import { foldName } from "../fold.ts";

const PROVINCES = [
  "(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省?",
  "(?:内蒙古|西藏)(?:自治区)?",
  "广西(?:壮族自治区)?",
  "宁夏(?:回族自治区)?",
  "新疆(?:维吾尔自治区)?",
].join("|");

/** 吉林市, 海南藏族自治州, 河南蒙古族自治县 and a province alone are names of their own. */
const OWN_NAME = "[\\s省市州区县]|藏族|蒙古族|.*自治区$|.$";
const LEADING_PROVINCE = new RegExp(`^(?:${PROVINCES})\\s*(?!${OWN_NAME})(?=.)`);
const CITY_SUFFIX = /(?<=..)市$/;

/** A city as it is compared: `河南省郑州市`, `河南 郑州` and `郑州市` are all `郑州`. */
export function foldCity(text: string): string {
  return foldName(text).replace(LEADING_PROVINCE, "").replace(CITY_SUFFIX, "");
}
