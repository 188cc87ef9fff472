/** As in package.json; a test keeps the two alike. Written into reports. */
export const APP_VERSION = "1.0.0";
