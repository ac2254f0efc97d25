/** How a case begins: with the adoption of an application. */
@NullMarked
package jp.telework.subsidy.grant.opening.usecase;

import org.jspecify.annotations.NullMarked;
