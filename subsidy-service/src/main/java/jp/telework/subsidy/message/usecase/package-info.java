/** Messages about an application, which go on with its grant. */
@NullMarked
package jp.telework.subsidy.message.usecase;

import org.jspecify.annotations.NullMarked;
