/** Signed links and limits per address. */
@NullMarked
package jp.telework.seminar.abuse.usecase;

import org.jspecify.annotations.NullMarked;
