/** Files on their way from a form to a case. */
@NullMarked
package jp.telework.casework.document.usecase;

import org.jspecify.annotations.NullMarked;
