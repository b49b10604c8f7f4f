/** A CSS module gives its classes by name; the app that shows the cards builds it. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
