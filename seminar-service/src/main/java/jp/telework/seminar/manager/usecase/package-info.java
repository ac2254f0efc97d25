/** Keeping and reading the register of managers. */
@NullMarked
package jp.telework.seminar.manager.usecase;

import org.jspecify.annotations.NullMarked;
