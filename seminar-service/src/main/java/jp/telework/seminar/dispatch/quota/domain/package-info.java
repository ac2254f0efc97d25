/** 派遣枠: what the budget of a fiscal year pays for, and what is bound of it. It does not know the requests. */
@NullMarked
package jp.telework.seminar.dispatch.quota.domain;

import org.jspecify.annotations.NullMarked;
