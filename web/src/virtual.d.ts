declare module "virtual:cheat-sheet" {
  const html: string;
  export default html;
}
