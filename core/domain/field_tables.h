// The tables of fields and elements that the nouns are made of. Private to this room; functions, because
// tables in several files would be made in no certain order.
#pragma once

#include "core/domain/noun.h"

namespace domain {

std::span<const Field> coalitionFields();
std::span<const ElementKind> coalitionElements();
std::span<const Field> applicationFields();
std::span<const ElementKind> applicationElements();
std::span<const Field> representativeFields();
std::span<const Field> clarificationFields();
std::span<const Field> reportFields();
std::span<const Field> proofFields();
std::span<const Field> sessionFields();
std::span<const Field> membershipFields();

std::span<const Field> organisationFields();
std::span<const Field> personFields();
std::span<const Field> roleFields();

std::span<const Field> cycleFields();
std::span<const Field> milestoneFields();
std::span<const Field> activityFields();
std::span<const Field> outputFields();
std::span<const Field> formerNameFields();
std::span<const Field> letterFields();
std::span<const Field> taskFields();
std::span<const Field> linkFields();
std::span<const Field> supportFields();
std::span<const Field> decisionFields();
std::span<const Field> recommendationFields();

} // namespace domain
