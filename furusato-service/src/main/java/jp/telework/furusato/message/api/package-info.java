/** Messages about proposals over HTTP. */
@NullMarked
package jp.telework.furusato.message.api;

import org.jspecify.annotations.NullMarked;
