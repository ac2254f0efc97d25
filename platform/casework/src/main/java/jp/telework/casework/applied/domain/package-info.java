/** What an applicant's case goes through in every programme with a call or a round (応募・提案). */
@NullMarked
package jp.telework.casework.applied.domain;

import org.jspecify.annotations.NullMarked;
