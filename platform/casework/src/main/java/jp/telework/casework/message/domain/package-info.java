/** メッセージ: the conversation of one case between its applicant and the ministry. */
@NullMarked
package jp.telework.casework.message.domain;

import org.jspecify.annotations.NullMarked;
