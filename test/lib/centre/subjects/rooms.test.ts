import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { SUBJECTS } from "../../../../src/lib/centre/subjects/index.ts";

const FOLDER = "src/lib/centre/subjects";

/** The room of each subject, by its id. */
const ROOM_OF = new Map(
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: room }) => declaredIn(room).map((id) => [id, room] as const)),
);

function declaredIn(room: string): string[] {
  const texts = readdirSync(path.join(FOLDER, room))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(path.join(FOLDER, room, name), "utf8"));
  return texts.flatMap((text) => [...text.matchAll(/= defineSubject\(\{\n {2}id: "(\w+)"/g)].map(([, id]) => id!));
}

/** The rooms that the layers' rules let each room know. */
function roomsInRules(): Record<string, string[]> {
  const table = /const ROOMS = (\{[^}]*\})/.exec(readFileSync(".dependency-cruiser.cjs", "utf8"))![1]!;
  const json = table.replace(/(\w+):/g, '"$1":').replace(/,(\s*[}\]])/g, "$1");
  return JSON.parse(json) as Record<string, string[]>;
}

describe("the rooms of subjects", () => {
  it("hold every subject of the list, each in one", () => {
    expect([...ROOM_OF.keys()].sort()).toEqual(SUBJECTS.map(({ id }) => id).sort());
  });

  it("may know the rooms of those that their subjects declare as needed, and no others", () => {
    const needed = new Map<string, Set<string>>();
    for (const { id, needs } of SUBJECTS) {
      const room = ROOM_OF.get(id)!;
      const rooms = Object.values(needs).map((one) => ROOM_OF.get(one.id)!);
      needed.set(room, new Set([...(needed.get(room) ?? []), ...rooms.filter((one) => one !== room)]));
    }
    const declared = Object.fromEntries([...needed].map(([room, rooms]) => [room, [...rooms].sort()]));
    expect(roomsInRules()).toEqual({ calendar: [], ...declared });
  });
});
