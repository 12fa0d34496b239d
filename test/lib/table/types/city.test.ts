import { foldCity } from "../../../../src/lib/table/types/city.ts";

describe("foldCity", () => {
  it.each([
    ["郑州市", "郑州"],
    ["河南省郑州市", "郑州"],
    ["河南省 郑州", "郑州"],
    ["河南　郑州", "郑州"],
    ["河南郑州", "郑州"],
    ["黑龙江省哈尔滨市", "哈尔滨"],
    ["内蒙古自治区呼和浩特市", "呼和浩特"],
    ["内蒙古包头", "包头"],
    ["广西壮族自治区南宁市", "南宁"],
    ["新疆和田", "和田"],
    ["宁夏回族自治区 银川市", "银川"],
    ["吉林省吉林市", "吉林"],
    ["吉林长春", "长春"],
    ["青海省海南藏族自治州", "海南藏族自治州"],
    ["湖南湘西土家族苗族自治州", "湘西土家族苗族自治州"],
    ["北京市", "北京"],
    ["津市市", "津市"],
  ])("makes %j %j", (text, folded) => {
    expect(foldCity(text)).toBe(folded);
  });

  it("takes 吉林市 for a city, not for a province with something after it", () => {
    expect(foldCity("吉林市")).toBe("吉林");
    expect(foldCity("吉林市船营区")).toBe("吉林市船营区");
  });

  it.each([
    "郑州",
    "吉林",
    "河南",
    "河南省",
    "广西壮族自治区",
    "新疆维吾尔自治区",
    "内蒙古自治区",
    "海南藏族自治州",
    "海南州",
    "河南蒙古族自治县",
    "河北区",
    "全省",
    "全部",
    "全国",
    "全市",
    "津市",
    "神农架林区",
  ])("leaves %j as it is", (text) => {
    expect(foldCity(text)).toBe(text);
  });
});
