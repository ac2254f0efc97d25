/** What every operation's description has in common. */
@NullMarked
package jp.telework.platform.openapi;

import org.jspecify.annotations.NullMarked;
