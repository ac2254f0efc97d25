/** What happened to a case and what can be done with it, over HTTP. */
@NullMarked
package jp.telework.casework.history.api;

import org.jspecify.annotations.NullMarked;
