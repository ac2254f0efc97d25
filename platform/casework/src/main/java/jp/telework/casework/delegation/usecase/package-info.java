/** Keeps the editors of a case, and lets no one else change it. */
@NullMarked
package jp.telework.casework.delegation.usecase;

import org.jspecify.annotations.NullMarked;
