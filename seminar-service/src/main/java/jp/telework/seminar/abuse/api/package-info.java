/** The limit at the door of public operations. */
@NullMarked
package jp.telework.seminar.abuse.api;

import org.jspecify.annotations.NullMarked;
