/** The same check for scripts started by hand; every script entry imports this first. */
import './runtime.cjs';
