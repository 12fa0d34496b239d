import {
  defineReport,
  dimensions,
  measures,
  openWorkbooks,
  parsePeriod,
  ratio,
  reportGrids,
  runReport,
  saveReports,
} from "seatledger";

const callbackRate = ratio({
  id: "callbackRate",
  title: "预约率",
  english: "Callback rate",
  format: "rate",
  of: measures.callbacks,
  per: measures.connected,
  means: "预约量 ÷ 接通量",
});
const cityCallbacks = defineReport({
  id: "city-callbacks",
  title: "地市预约",
  english: "Callbacks by city",
  tells: "各地市、各业务约了多少客户再联系",
  rows: [dimensions.city, dimensions.product],
  show: [measures.connected, measures.callbacks, callbackRate],
  subtotal: true,
  total: true,
});

const centre = await openWorkbooks(["out/示例.xlsx"]);
const result = runReport(cityCallbacks, centre, { period: parsePeriod("2025-10"), options: {} });
await saveReports("out/地市预约.xlsx", { centre, grids: reportGrids(result, "2025-11-01 09:30") });
