import js from "@eslint/js";
import noUnsanitized from "eslint-plugin-no-unsanitized";
import react from "eslint-plugin-react";
import reactHooks from "eslint-plugin-react-hooks";
import typescript from "typescript-eslint";

/** Tenants' words stand beside an administrator's token: nothing here may turn a string into HTML or code. */
export default typescript.config(
  { ignores: ["dist", "src/api/schema.ts"] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  noUnsanitized.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { react, "react-hooks": reactHooks },
    rules: {
      "react/no-danger": "error",
      "react/jsx-no-script-url": "error",
      "react/jsx-no-target-blank": "error",
      "react/jsx-key": "error",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      // leaving one field out of a record
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML", "createContextualFragment", "srcdoc"].map((property) => ({
          property,
          message: "Text stays text.",
        })),
        { object: "document", property: "write", message: "Text stays text." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "JSXOpeningElement[name.name='a'] > JSXAttribute[name.name='href'] > JSXExpressionContainer",
          message: "A link to an address from data is a SafeLink, one within the section a PageLink.",
        },
      ],
    },
  },
  { files: ["src/shared/{SafeLink,PageLink}.tsx"], rules: { "no-restricted-syntax": "off" } },
  { files: ["dev/**"], languageOptions: { globals: Object.fromEntries(["process", "console", "fetch", "URLSearchParams"].map((name) => [name, "readonly"])) } },
);
