/** What the scripts up, down, status and logs call. */
@NullMarked
package jp.telework.local.command;

import org.jspecify.annotations.NullMarked;
