import { Bell } from "../../../src/taskpane/state/ribbon-events.ts";

describe("the bell between ribbon and pane", () => {
  it("tells a button pressed before the pane stood, once and the last", () => {
    const bell = new Bell();
    const heard: string[] = [];
    bell.ring("daily");
    bell.ring("quality");
    bell.listen((action) => heard.push(action))();
    bell.listen((action) => heard.push(`again ${action}`));
    bell.ring("inquiry");
    expect(heard).toEqual(["quality", "again inquiry"]);
  });
});
