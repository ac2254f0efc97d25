/** Signed links. */
@NullMarked
package jp.telework.seminar.abuse.usecase;

import org.jspecify.annotations.NullMarked;
