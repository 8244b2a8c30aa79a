// Stands for react-devtools-core, which is not shipped.
export default {};
