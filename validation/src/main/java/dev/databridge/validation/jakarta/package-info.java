/** The checker of constraints that asks a provider of Jakarta Validation, such as Hibernate Validator. */
@NullMarked
package dev.databridge.validation.jakarta;

import org.jspecify.annotations.NullMarked;
