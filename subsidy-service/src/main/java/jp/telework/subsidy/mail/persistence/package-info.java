/** What mails say of applications and grants. */
@NullMarked
package jp.telework.subsidy.mail.persistence;

import org.jspecify.annotations.NullMarked;
