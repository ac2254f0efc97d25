/** 担当者・共同編集者・委任: who of the applicant's organisation may change a case, and who acts for whom. */
@NullMarked
package jp.telework.casework.delegation.domain;

import org.jspecify.annotations.NullMarked;
