/** The secretariat sets the quota and reads how it stands. */
@NullMarked
package jp.telework.seminar.dispatch.quota.usecase;

import org.jspecify.annotations.NullMarked;
