/** 受付と受講証明: who took part in a seminar. */
@NullMarked
package jp.telework.seminar.attendance.domain;

import org.jspecify.annotations.NullMarked;
