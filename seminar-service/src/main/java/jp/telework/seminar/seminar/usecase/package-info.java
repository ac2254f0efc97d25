/** What can be done with seminars. */
@NullMarked
package jp.telework.seminar.seminar.usecase;

import org.jspecify.annotations.NullMarked;
