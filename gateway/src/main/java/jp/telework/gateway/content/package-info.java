/** What the gateway itself serves: bytes that are prepared once and sent at the pace of their reader. */
@NullMarked
package jp.telework.gateway.content;

import org.jspecify.annotations.NullMarked;
