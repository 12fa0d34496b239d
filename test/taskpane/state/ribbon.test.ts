import { RibbonEvents } from "../../../src/taskpane/state/ribbon.ts";

describe("the ribbon's events", () => {
  it("tell a button pressed before the pane listened, once and the last", () => {
    const ribbon = new RibbonEvents();
    const heard: string[] = [];
    ribbon.emit("daily");
    ribbon.emit("quality");
    ribbon.subscribe((action) => heard.push(action))();
    ribbon.subscribe((action) => heard.push(`again ${action}`));
    ribbon.emit("inquiry");
    expect(heard).toEqual(["quality", "again inquiry"]);
  });
});
