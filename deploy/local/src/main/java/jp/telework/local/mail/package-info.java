/** The local stack's mail server, which catches every mail and shows it. */
@NullMarked
package jp.telework.local.mail;

import org.jspecify.annotations.NullMarked;
