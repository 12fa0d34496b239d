/** The road runs one way: each stretch with all that it may import, itself included. */
const ROAD = [
  ["table", "problem|table", "A table is cells with meaning; what is counted from it lies further down the road."],
  ["definition", "problem|table|definition", "How a centre decides for itself is said without naming what it decides."],
  ["facts", "problem|table|facts", "Facts are read out of tables and know no figure that is made of them."],
  ["measure", "problem|table|facts|measure", "A measure reads facts and never asks which report shows it."],
  ["report", "problem|table|facts|measure|report", "The engine never names a call centre: it runs what is declared."],
  [
    "document",
    "problem|table|facts|measure|report|document",
    "A document puts what reports tell into words and tables; which ones, a declaration says.",
  ],
  [
    "centre",
    "problem|table|definition|facts|measure|report|document|centre",
    "The call centre is declared in the engine's words.",
  ],
];

const roadRules = ROAD.map(([name, allowed, comment]) => ({
  name: `road-${name}`,
  severity: "error",
  comment,
  from: { path: `^src/lib/${name}/` },
  to: { path: "^src/", pathNot: `^src/lib/(${allowed})(/|\\.ts$)` },
}));

/** The subjects' rooms, each with the rooms of those that its subjects declare as needed; a test holds the two alike. */
const ROOMS = {
  calendar: [],
  people: [],
  prices: [],
  calls: ["people", "prices", "service"],
  exports: ["people"],
  hours: ["exports", "people"],
  attendance: ["exports", "hours", "people"],
  productivity: ["attendance", "calls", "hours", "people", "prices"],
  targets: ["calls", "people", "productivity"],
  quality: ["calls", "people"],
  performance: ["attendance", "calls", "people", "quality", "targets"],
  floor: ["attendance", "calls", "hours", "people"],
  discipline: ["attendance", "floor", "people"],
  service: [],
  "service-tables": ["calls", "people", "service"],
  complaints: ["calls", "people", "service", "service-tables"],
  blacklist: ["calls", "complaints", "service-tables"],
  messages: ["blacklist", "calls", "complaints", "people", "service", "service-tables"],
  backlog: ["complaints", "service-tables"],
  signals: ["calls", "complaints", "hours"],
};

const roomRules = Object.entries(ROOMS).map(([room, needed]) => ({
  name: `room-${room}`,
  severity: "error",
  comment: "A subject knows only the subjects that it declares as needed, and the calendar, which everybody goes by.",
  from: { path: `^src/lib/centre/subjects/${room}/` },
  to: {
    path: "^src/lib/centre/subjects/[^/]+/",
    pathNot: `^src/lib/centre/subjects/(${[room, "calendar", ...needed].join("|")})/`,
  },
}));

/** What rooms share: fields, and words that several tables take. */
const SHARED = "foreign-names|period-headers|shared-fields|attendance-statuses|leave-kinds|status-block|workday-block";

/** The posts that reports are made by. */
const POSTS = "clerk|quality|discipline|service";

/** Inside the centre the road goes on: each room with those of its fellows that it may know. */
const CENTRE = [
  ["subjects", "", "A subject is asked for by others, and knows none of them."],
  ["definitions", "subjects", "What a centre decides is declared beside what it decides, and gathered."],
  ["reports", "definitions|subjects", "A report is declared; how it is worked out and written is others' work."],
  ["documents", "subjects|reports", "A document is declared of what reports tell, and says nothing else."],
  ["reading", "definitions|subjects", "The reading runs over the list of subjects; no report changes what is read."],
  ["sheets", "definitions|subjects|reading", "The sheets of every workbook are made of what was read."],
  ["running", "definitions|subjects|reports|documents|reading|sheets", "Reports run on a centre that was read."],
  ["tracing", "definitions|subjects|reports|documents|sheets|running", "A figure is led back through what was run."],
  ["asking", "definitions|subjects|reports|sheets|running", "Figures are asked of what was run."],
  ["editing", "definitions|subjects|reading|sheets", "An edit needs to know the sheet, not a figure."],
];

const centreRules = CENTRE.map(([room, known, comment]) => ({
  name: `centre-${room}`,
  severity: "error",
  comment,
  from: { path: `^src/lib/centre/${room}/` },
  to: {
    path: "^src/lib/centre/[^/]+/",
    pathNot: `^src/lib/centre/(${[room, ...known.split("|").filter(Boolean)].join("|")})/`,
  },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...roadRules,
    ...centreRules,
    ...roomRules,
    {
      name: "subject-stands-before-all",
      severity: "error",
      comment: "What a subject and a centre are is said without naming one: the machinery knows no table.",
      from: { path: "^src/lib/centre/(subject|centre|define-subject)\\.ts$" },
      to: { path: "^src/lib/centre/(?!subject\\.ts$|centre\\.ts$)" },
    },
    {
      name: "reading-and-tracing-name-no-subject",
      severity: "error",
      comment: "They run over the list of subjects; what is special of one stands in its declaration.",
      from: { path: "^src/lib/centre/(reading|tracing)/" },
      to: { path: "^src/lib/centre/subjects/([^/]+/|(by-name|dimensions|measures)\\.ts$)" },
    },
    {
      name: "shared-words-of-subjects",
      severity: "error",
      comment:
        "What stands beside the rooms is either shared by them and knows none, or gathers them and is known by none.",
      from: { path: `^src/lib/centre/subjects/(${SHARED})\\.ts$` },
      to: { path: "^src/lib/centre/subjects/[^/]+/" },
    },
    {
      name: "rooms-know-no-list",
      severity: "error",
      comment: "A room that knew the list of rooms would know them all.",
      from: { path: "^src/lib/centre/subjects/[^/]+/" },
      to: { path: "^src/lib/centre/subjects/[^/]+\\.ts$", pathNot: `/subjects/(${SHARED})\\.ts$` },
    },
    {
      name: "reports-stand-by-post",
      severity: "error",
      comment: "A report is made by a post, and stands in its folder; what all need stands beside the folders.",
      from: {},
      to: { path: "^src/lib/centre/reports/[^/]+/", pathNot: `^src/lib/centre/reports/(${POSTS})/` },
    },
    {
      name: "problem-imports-nothing",
      severity: "error",
      comment: "Every layer reports problems, so a problem may lean on none of them.",
      from: { path: "^src/lib/problem\\.ts$" },
      to: {},
    },
    {
      name: "lib-stands-alone",
      severity: "error",
      comment:
        "The core runs in Excel, in a browser and on a server: no Node, nobody who uses it, no package but zod and the calendar.",
      from: { path: "^src/lib/" },
      to: { pathNot: "^src/lib/|node_modules/(zod|chinese-days)/" },
    },
    {
      name: "zod-stays-with-definitions",
      severity: "error",
      comment: "Only 口径 is input of free form; tables have their own way of being read.",
      from: { path: "^src/", pathNot: "^src/lib/definition/" },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "public-calendar-stays-in-calendar",
      severity: "error",
      comment: "Which days are worked is one question with one answer; 口径 may change it.",
      from: { path: "^src/", pathNot: "^src/lib/centre/subjects/calendar/" },
      to: { path: "node_modules/chinese-days/" },
    },
    {
      name: "hosts-know-sheets-only",
      severity: "error",
      comment:
        "A host reads cells, writes grids and papers; it has no opinion on call centres and no figure of its own.",
      from: { path: "^src/hosts/" },
      to: { path: "^src/", pathNot: ["^src/lib/(problem\\.ts$|table/|report/|document/paper\\.ts$)", "^src/hosts/"] },
    },
    {
      name: "hosts-are-strangers",
      severity: "error",
      comment: "Each host is a whole answer to the Workbook port; what two share belongs into the port.",
      from: { path: "^src/hosts/([^/]+)/" },
      to: { path: "^src/hosts/", pathNot: "^src/hosts/$1/" },
    },
    {
      name: "sample-makes-grids",
      severity: "error",
      comment: "A made-up centre is grids from a seed; saving them is the work of whoever asked.",
      from: { path: "^src/sample/" },
      to: { pathNot: ["^src/sample/", "^src/lib/(problem\\.ts$|table/|report/|centre/)"] },
    },
    {
      name: "spreadsheet-packages-stay-in-hosts-file",
      severity: "error",
      comment: "The libraries' types and faults end where files are read and written, so either can be replaced.",
      from: { path: "^(src|scripts|examples)/", pathNot: "^src/hosts/file/" },
      to: { path: "node_modules/(exceljs|@e965/xlsx|fflate)/" },
    },
    {
      name: "word-knows-papers-only",
      severity: "error",
      comment: "A finished document is put into Word as it is; what it says was settled before.",
      from: { path: "^src/hosts/word/" },
      to: { path: "^src/lib/", pathNot: "^src/lib/document/paper\\.ts$" },
    },
    {
      name: "word-packages-stay-in-hosts-word",
      severity: "error",
      comment: "The library's types and faults end where documents are written, so that it can be replaced.",
      from: { path: "^(src|scripts|examples)/", pathNot: "^src/hosts/word/" },
      to: { path: "node_modules/docx/" },
    },
    {
      name: "functions-know-the-core-only",
      severity: "error",
      comment: "A custom function hands cells to the core and cells back; it needs no host and no pane.",
      from: { path: "^src/functions/" },
      to: { path: "^src/", pathNot: ["^src/functions/", "^src/lib/"] },
    },
    {
      name: "pane-packages-stay-in-the-pane",
      severity: "error",
      comment: "What draws the pane, and what day it is there, is nobody else's business.",
      from: { path: "^src/", pathNot: "^src/taskpane/" },
      to: { path: "node_modules/(react|react-dom|@fluentui|@tanstack|chart\\.js|comlink|date-fns)/" },
    },
    {
      name: "surfaces-are-ends",
      severity: "error",
      comment: "Nothing is built on a surface: what two of them need goes into the core or a host.",
      from: { path: "^src/([^/]+)" },
      to: { path: "^src/(cli|functions|taskpane)/", pathNot: ["^src/$1/", "^src/functions/associate\\.ts$"] },
    },
    {
      name: "product-knows-no-tests",
      severity: "error",
      comment: "What ships may not lean on what tries it out.",
      from: { path: "^src/" },
      to: { path: "^(test|scripts|examples|bench)/" },
    },
    {
      name: "no-circle",
      severity: "error",
      comment: "Two files that need each other are one file, or hide a third.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-folder-circle",
      severity: "error",
      comment: "Between two folders the arrow goes one way, or neither can be read alone.",
      scope: "folder",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "no-orphan",
      severity: "error",
      comment: "A file nobody imports is dead, unless somebody starts it.",
      from: { orphan: true, path: "^src/", pathNot: "^src/(index|cli/main|taskpane/main)\\.tsx?$|\\.d\\.ts$" },
      to: {},
    },
    {
      name: "no-unresolvable",
      severity: "error",
      comment: "An import that cannot be found is misspelt, or its package is not installed.",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-undeclared-package",
      severity: "error",
      comment: "What ships runs on its own dependencies, not on tools or on somebody else's packages.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    // Types are arrows too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
