import { generateSW } from "workbox-build";

export const SERVICE_WORKER = "service-worker.js";

const MOST_BYTES = 8 * 1024 * 1024;

/** Writes the worker that keeps the page's files for when there is no network; the pane in Excel has no part in it. */
export async function writeServiceWorker(folder: string): Promise<void> {
  await generateSW({
    globDirectory: folder,
    globPatterns: ["**/*.{js,css,html,png,svg,webmanifest}"],
    globIgnores: ["taskpane*", "office-js/**", "functions/**", SERVICE_WORKER],
    swDest: `${folder}/${SERVICE_WORKER}`,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: "production",
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    // Names with a hash never mean another content.
    dontCacheBustURLsMatching: /\.[0-9a-f]{8}\./,
    // `?sample` opens the same page.
    ignoreURLParametersMatching: [/.*/],
    maximumFileSizeToCacheInBytes: MOST_BYTES,
  });
}
