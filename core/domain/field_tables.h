// The tables of fields and elements that the nouns are made of. Private to this room; functions, because
// tables in several files would be made in no certain order.
#pragma once

#include "core/domain/facts.h"
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

std::span<const Field> proposalFields();
std::span<const Field> markFields();
std::span<const Field> forumFields();
std::span<const ElementKind> forumElements();

std::span<const Field> conceptFields();
std::span<const Field> networkFields();
std::span<const ElementKind> networkElements();
std::span<const Field> phaseFields();
std::span<const Field> callFields();

std::span<const Field> statementFields();
std::span<const ElementKind> principles();
std::span<const Field> initiativeFields();
std::span<const Field> initiativeMeetingFields();
std::span<const Field> grantFields();

std::span<const Field> groupFields();
std::span<const Field> groupMeetingFields();
std::span<const Field> attendanceFields();
std::span<const Field> attendeeFields();
std::span<const Field> magMeetingFields();
std::span<const Field> magMemberFields();

std::span<const Field> mailingListFields();
std::span<const Field> listFigureFields();
std::span<const Field> disseminationFields();
std::span<const Field> progressFields();
std::span<const Field> templateFields();
std::span<const Field> letterheadFields();

std::span<const Field> organisationFields();
std::span<const Field> personFields();
std::span<const Field> roleFields();

std::span<const Field> cycleFields();
std::span<const Field> milestoneFields();
std::span<const Field> activityFields();
std::span<const Field> outputFields();
std::span<const ElementKind> outputElements();
std::span<const Field> formerNameFields();
std::span<const Field> letterFields();
std::span<const Field> taskFields();
std::span<const Field> linkFields();
std::span<const Field> supportFields();
std::span<const Field> decisionFields();
std::span<const Field> recommendationFields();
std::span<const Field> callToAllFields();
std::span<const Field> callAnswerFields();

} // namespace domain
