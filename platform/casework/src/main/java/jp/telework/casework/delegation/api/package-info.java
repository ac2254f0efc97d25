/** The editors of a case over HTTP; a programme gives paths, roles and texts. */
@NullMarked
package jp.telework.casework.delegation.api;

import org.jspecify.annotations.NullMarked;
