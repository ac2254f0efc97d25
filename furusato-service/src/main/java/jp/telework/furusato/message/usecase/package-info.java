/** Messages about a proposal, which go on with its town. */
@NullMarked
package jp.telework.furusato.message.usecase;

import org.jspecify.annotations.NullMarked;
