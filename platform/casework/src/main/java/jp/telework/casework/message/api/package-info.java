/** Messages over HTTP; a programme gives paths, roles and texts. */
@NullMarked
package jp.telework.casework.message.api;

import org.jspecify.annotations.NullMarked;
