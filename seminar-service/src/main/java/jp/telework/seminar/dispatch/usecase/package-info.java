/** The steps of a dispatch, one class per verb. */
@NullMarked
package jp.telework.seminar.dispatch.usecase;

import org.jspecify.annotations.NullMarked;
