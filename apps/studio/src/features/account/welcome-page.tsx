/** Makes the owner account. */
export function WelcomePage() {
  return null;
}
