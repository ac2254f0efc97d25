/** What mails say of proposals and towns. */
@NullMarked
package jp.telework.furusato.mail.persistence;

import org.jspecify.annotations.NullMarked;
