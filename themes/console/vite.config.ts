import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";

const MESSAGES = resolve(import.meta.dirname, "../src/main/resources/theme-resources/messages");
const DIST = resolve(import.meta.dirname, "dist");
const WORDS = "virtual:titles";

/** The titles of sections and pages in every language: all the words that a stock page has to load. */
function titles(): Plugin {
  return {
    name: "titles",
    resolveId: (id) => (id === WORDS ? `\0${WORDS}` : undefined),
    load(id) {
      if (id !== `\0${WORDS}`) {
        return;
      }
      const words: Record<string, Record<string, string>> = {};
      for (const file of readdirSync(MESSAGES).sort()) {
        const language = /^messages_(.+)\.properties$/.exec(file)?.[1];
        if (language) {
          this.addWatchFile(resolve(MESSAGES, file));
          words[language] = Object.fromEntries(
            readFileSync(resolve(MESSAGES, file), "utf8")
              .split("\n")
              .map((line) => /^(saas(?:\.[\w-]+)?\.title)=(.*)$/.exec(line))
              .filter((match) => match !== null)
              .map((match) => [match[1], match[2]]),
          );
        }
      }
      return `export default ${JSON.stringify(words)}`;
    },
  };
}

/** What tells Keycloak to load our modules, whose names change with their content. */
function themes(): Plugin {
  return {
    name: "themes",
    writeBundle(_options, bundle) {
      const entry = (name: string) => {
        const chunk = Object.values(bundle).find((c) => c.type === "chunk" && c.isEntry && c.name === name);
        if (chunk?.type !== "chunk") {
          throw new Error(`There is no entry ${name}.`);
        }
        return chunk;
      };
      const host = entry("host");
      const styles = [...(host.viteMetadata?.importedCss ?? [])];
      for (const [type, parent] of [["admin", "keycloak.v2"], ["account", "keycloak.v3"]]) {
        const folder = `${DIST}/theme/saas/${type}`;
        mkdirSync(folder, { recursive: true });
        writeFileSync(
          `${folder}/theme.properties`,
          [
            `parent=${parent}`,
            "# keyed, so that it adds to the scripts of a theme based on this one",
            `scripts.saas=saas-ui/${entry(type).fileName}`,
            "contentHashPattern=(assets|saas-ui)/.*",
            "# the stand-alone page, /realms/{realm}/saas/console",
            `saasHostScript=saas-ui/${host.fileName}`,
            `saasHostStyles=${styles.map((css) => `saas-ui/${css}`).join(" ")}`,
            "",
          ].join("\n"),
        );
      }
    },
  };
}

export default defineConfig({
  base: "",
  esbuild: { jsx: "automatic", legalComments: "none" },
  plugins: [titles(), themes()],
  build: {
    outDir: `${DIST}/theme-resources/resources/saas-ui`,
    emptyOutDir: true,
    target: "es2022",
    minify: false, // what is committed can be read
    cssMinify: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rollupOptions: {
      input: { admin: "src/admin.ts", account: "src/account.ts", host: "src/host.tsx" },
      output: {
        entryFileNames: "[name]-[hash].js",
        chunkFileNames: "[name]-[hash].js",
        assetFileNames: "[name]-[hash][extname]",
      },
    },
  },
});
