/** Files of cases over HTTP. */
@NullMarked
package jp.telework.casework.document.api;

import org.jspecify.annotations.NullMarked;
