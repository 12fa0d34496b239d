import { invalidObjectPath, propertyNotLoaded, RichApiError } from "../errors.ts";
import { NO_ARGUMENTS, type Action, type Arguments, type Slot } from "../server/action.ts";
import { toWire, query, type Answer } from "../server/query.ts";
import type { Excel } from "../server/excel.ts";
import type { Call, ClassName, Declaration, Happening, Member, Part, Scalar } from "./declaration.ts";
import { EventListeners } from "./event-listeners.ts";
import { ClientResult } from "./client-result.ts";
import { parseLoad } from "./load-option.ts";

/** What a proxy needs of the request context it was made in. */
export interface ProxyHost {
  readonly excel: Excel;
  readonly facade: object;
  enqueue(action: Action): void;
  adopt(state: ProxyState): void;
}

/** What a proxy knows on the add-in's side. */
export interface ProxyState {
  readonly host: ProxyHost;
  readonly declaration: Declaration;
  readonly slot: Slot;
  readonly loaded: Map<string, unknown>;
  readonly parts: Map<string, object>;
  isNull: boolean | undefined;
  isValid: boolean;
}

const states = new WeakMap<object, ProxyState>();
const prototypes = new WeakMap<Declaration, object>();

/** The state behind a proxy; undefined for anything else. */
export function stateOf(value: unknown): ProxyState | undefined {
  return typeof value === "object" && value !== null ? states.get(value) : undefined;
}

/** Makes the proxy of an object that is yet to be found, and asks for it. */
export function makeProxy(host: ProxyHost, slot: Slot): object {
  const proxy = bare(host, slot);
  const state = states.get(proxy)!;
  host.enqueue({
    slot,
    name: "",
    since: slot.since,
    args: slot.args,
    isChange: slot.isMade,
    perform: (target: unknown) => target,
    toWire: (target: unknown) => (target === null ? { _IsNull: true } : { _ObjectPathId: 1 }),
    settle: (target: unknown) => {
      state.isNull = target === null;
    },
  });
  return proxy;
}

function bare(host: ProxyHost, slot: Slot): object {
  const proxy = Object.create(prototypeOf(slot.declaration)) as object;
  const state: ProxyState = {
    host,
    declaration: slot.declaration,
    slot,
    loaded: new Map(),
    parts: new Map(),
    isNull: slot.isFound ? slot.target === null : undefined,
    isValid: true,
  };
  states.set(proxy, state);
  host.excel.counters.proxies++;
  host.adopt(state);
  return proxy;
}

function prototypeOf(declaration: Declaration): object {
  let prototype = prototypes.get(declaration);
  if (!prototype) {
    prototype = Object.defineProperties<object>({}, { ...commonMembers(), ...ownMembers(declaration) });
    prototypes.set(declaration, prototype);
  }
  return prototype;
}

function commonMembers(): PropertyDescriptorMap {
  return {
    context: { get: withState((state) => state.host.facade) },
    isNullObject: { get: withState(readIsNull) },
    load: { value: withState(load) },
    set: { value: withState(setAll) },
    toJSON: { value: withState(toJson) },
  };
}

function ownMembers(declaration: Declaration): PropertyDescriptorMap {
  return Object.fromEntries(
    Object.entries(declaration.members).map(([name, member]) => [name, describeMember(name, member)]),
  );
}

function describeMember(name: string, member: Member<never, never>): PropertyDescriptor {
  const base = { enumerable: true, configurable: true };
  switch (member.kind) {
    case "scalar": {
      const get = withState((state) => readLoaded(state, name));
      if (!member.write) return { ...base, get };
      return { ...base, get, set: withState((state, _self, [value]) => writeScalar(state, { name, member, value })) };
    }
    case "items":
      return { ...base, get: withState((state) => readLoaded(state, name)) };
    case "part":
      return { ...base, get: withState((state) => openPart(state, name, member)) };
    case "event":
      return { ...base, get: withState((state) => openEvent(state, name, member)) };
    case "call":
      return { ...base, value: withState((state, _self, args) => invoke(state, { name, member, args })) };
  }
}

/** Getters, setters and methods alike begin with finding out whose they are. */
function withState(
  body: (state: ProxyState, self: object, args: readonly unknown[]) => unknown,
): (this: object, ...args: unknown[]) => unknown {
  return function (this: object, ...args: unknown[]) {
    const state = states.get(this);
    if (!state) throw new TypeError("Illegal invocation: this is not an object of the fake Excel.");
    return body(state, this, args);
  };
}

function readIsNull(state: ProxyState): boolean {
  if (state.isNull === undefined) throw propertyNotLoaded("isNullObject", null);
  return state.isNull;
}

/** A null object answers undefined to everything, in silence. */
function readLoaded(state: ProxyState, name: string): unknown {
  if (state.loaded.has(name) || state.isNull === true) return state.loaded.get(name);
  throw propertyNotLoaded(name, `${state.declaration.name}.${name}`);
}

interface Assignment {
  readonly name: string;
  readonly member: Scalar<never, never>;
  readonly value: unknown;
}

/** The add-in sees what it set, not what Excel made of it, until it loads again. */
function writeScalar(state: ProxyState, { name, member, value }: Assignment): void {
  const write = member.write as (target: unknown, value: unknown) => void;
  enqueue(state, {
    name,
    since: member.since,
    args: toArguments(state, [value]),
    isChange: true,
    perform: (target: unknown, [given]) => write(target, given ?? null),
    toWire: () => null,
    settle: () => undefined,
  });
  state.loaded.set(name, value);
}

function enqueue(state: ProxyState, action: Omit<Action, "slot">): void {
  if (!state.isValid) throw invalidObjectPath(state.slot.path);
  state.host.enqueue({ ...action, slot: state.slot });
}

function toArguments(state: ProxyState, args: readonly unknown[]): Arguments {
  const slots = new Map<number, Slot>();
  const plain = args.map((value, index) => {
    const given = stateOf(value);
    if (!given) return value;
    if (given.host !== state.host) throw new RichApiError("InvalidRequestContext");
    if (!given.isValid) throw invalidObjectPath(given.slot.path);
    slots.set(index, given.slot);
    return null;
  });
  return { plain, slots };
}

function openPart(state: ProxyState, name: string, member: Part<never>): object {
  const kept = state.parts.get(name);
  if (kept && states.get(kept)!.isValid) return kept;
  if (!state.isValid) throw invalidObjectPath(state.slot.path);
  const opened = makeProxy(state.host, partSlot(state, name, member));
  state.parts.set(name, opened);
  return opened;
}

function partSlot(state: ProxyState, name: string, member: Part<never>): Slot {
  return slotUnder(state, {
    declaration: state.host.excel.classOf(member.of),
    path: `${state.slot.path}.${name}`,
    location: `${state.declaration.name}.${name}`,
    since: member.since,
    find: member.find,
    args: NO_ARGUMENTS,
    isMade: false,
  });
}

function slotUnder(state: ProxyState, own: Omit<Slot, "parent" | "isFound" | "wasTried" | "target">): Slot {
  return { ...own, parent: state.slot, isFound: false, wasTried: false, target: null };
}

interface Invocation {
  readonly name: string;
  readonly member: Call<never>;
  readonly args: readonly unknown[];
}

function invoke(state: ProxyState, invocation: Invocation): unknown {
  if (!state.isValid) throw invalidObjectPath(state.slot.path);
  const { gives } = invocation.member;
  if (gives === "nothing") {
    queueCall(state, invocation, () => undefined);
    return undefined;
  }
  if (gives === "answer") {
    const result = new ClientResult();
    queueCall(state, invocation, (value) => result.settle(value));
    return result;
  }
  return makeProxy(state.host, callSlot(state, invocation, gives));
}

function queueCall(state: ProxyState, { name, member, args }: Invocation, settle: (value: unknown) => void): void {
  const run = member.run as (target: unknown, ...args: unknown[]) => unknown;
  enqueue(state, {
    name,
    since: member.since,
    args: toArguments(state, args),
    isChange: member.gives === "nothing",
    perform: (target: unknown, given) => run(target, ...given),
    toWire: (value: unknown) => (member.gives === "answer" ? value : null),
    settle,
  });
}

function callSlot(state: ProxyState, { name, member, args }: Invocation, gives: ClassName): Slot {
  const run = member.run as (target: unknown, ...args: unknown[]) => unknown;
  return slotUnder(state, {
    declaration: state.host.excel.classOf(gives),
    path: `${state.slot.path}.${name}(${args.length > 0 ? "..." : ""})`,
    location: `${state.declaration.name}.${name}`,
    since: member.since,
    find: (target: unknown, given: readonly unknown[]) => run(target, ...given),
    args: toArguments(state, args),
    isMade: /^(add|copy|duplicate)/.test(name),
  });
}

function load(state: ProxyState, self: object, [option]: readonly unknown[]): object {
  const tree = parseLoad(option);
  const { excel } = state.host;
  enqueue(state, {
    name: "load",
    since: state.slot.since,
    args: { plain: [[...tree.names.keys()]], slots: new Map() },
    isChange: false,
    perform: (target: unknown) => query(excel, { declaration: state.declaration, target, tree }),
    toWire,
    settle: (answer: Answer | null) => takeAnswer(state, answer),
  });
  return self;
}

function takeAnswer(state: ProxyState, answer: Answer | null): void {
  state.isNull = answer === null;
  if (!answer) return;
  for (const [name, value] of answer.scalars) state.loaded.set(name, value);
  for (const [name, within] of answer.parts) takeAnswer(stateOfPart(state, name), within);
  if (answer.items) {
    const proxies = answer.items.map(({ declaration, target, answer: own }, index) => {
      const item = bare(state.host, itemSlot(state, { declaration, target, index }));
      takeAnswer(states.get(item)!, own);
      return item;
    });
    state.loaded.set("items", proxies);
  }
}

/** A part that was loaded along exists even where the add-in has not touched it yet. */
function stateOfPart(state: ProxyState, name: string): ProxyState {
  let kept = state.parts.get(name);
  if (!kept || !states.get(kept)!.isValid) {
    kept = bare(state.host, partSlot(state, name, state.declaration.members[name] as Part<never>));
    state.parts.set(name, kept);
  }
  return states.get(kept)!;
}

interface FoundItem {
  readonly declaration: Declaration;
  readonly target: unknown;
  readonly index: number;
}

function itemSlot(state: ProxyState, { declaration, target, index }: FoundItem): Slot {
  const own = {
    declaration,
    path: `${state.slot.path}.items[${index}]`,
    location: `${state.declaration.name}.items`,
    since: state.slot.since,
    find: () => target,
    args: NO_ARGUMENTS,
    isMade: false,
  };
  return { ...slotUnder(state, own), isFound: true, wasTried: true, target };
}

function openEvent(state: ProxyState, name: string, member: Happening<never>): EventListeners {
  if (!state.isValid) throw invalidObjectPath(state.slot.path);
  return new EventListeners(state.host, eventSource(state, name, member));
}

/** Listening outlives the object it was asked of, so that it can be ended in another run. */
function eventSource(state: ProxyState, name: string, member: Happening<never>) {
  return (listen: (source: Happening<never>, target: never) => void) =>
    state.host.enqueue({
      slot: state.slot,
      name,
      since: member.since,
      args: NO_ARGUMENTS,
      isChange: false,
      perform: (target: never) => listen(member, target),
      toWire: () => null,
      settle: () => undefined,
    });
}

function setAll(state: ProxyState, self: object, [properties]: readonly unknown[]): void {
  for (const [name, value] of Object.entries(properties as Record<string, unknown>)) {
    const member = state.declaration.members[name];
    if (member?.kind === "part") (self as Record<string, { set(value: unknown): void }>)[name]!.set(value);
    else if (member?.kind === "scalar" && member.write) writeScalar(state, { name, member, value });
    else throw new RichApiError("InvalidArgument", undefined, { errorLocation: `${state.declaration.name}.set` });
  }
}

function toJson(state: ProxyState): object {
  return { ...Object.fromEntries(state.loaded), ...Object.fromEntries(state.parts) };
}
