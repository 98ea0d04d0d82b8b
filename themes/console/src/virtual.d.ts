declare module "virtual:titles" {
  /** Language → key → title. */
  const titles: Record<string, Record<string, string>>;
  export default titles;
}
