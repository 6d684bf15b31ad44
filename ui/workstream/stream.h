// What a kind of workstream looks like on its tab, as data: its words, its lists, the pages of its records.
#pragma once

#include "core/domain/noun.h"

#include <QCoreApplication>

namespace ui {

/// One page of a guided form: a part of what the applicant or reporter wrote.
struct GuideStep
{
    const char* key;
    const char* title;
    const char* question; ///< what this part should answer, in one sentence
    std::span<const char* const> fields = {};
    std::span<const char* const> elements = {};
    const char* children = nullptr; ///< noun of records kept on this page
    bool isOptional = false;        ///< does not count for completeness
};

/// The guided form of a noun.
struct Guide
{
    const char* noun;
    std::span<const GuideStep> steps;
    bool besideLastYear = false; ///< shows the answer of the year before beside each field
};
/// Null where the noun's form is simply its fields.
const Guide* guideOf(const QString& noun);

enum class PageKind {
    Form,        ///< the record's fields and elements
    Guide,       ///< the record's guided form
    Children,    ///< records that belong to it
    Application, ///< the application a workstream came from
    Attachments,
    History,
};

struct RecordPageInfo
{
    const char* key; ///< also the object name: "page-reports"
    const char* title;
    PageKind kind;
    std::span<const char* const> nouns = {}; ///< of Children and Application
    const char* emptySentence = "";          ///< what to do when there are none
    const char* chartField = nullptr;        ///< a count drawn over the noun's date field
};

/// The pages of one noun's records.
struct RecordLayout
{
    const char* noun;
    std::span<const RecordPageInfo> pages;
};

struct Stream
{
    const char* key;   ///< "DC"
    const char* title; ///< with its mnemonic
    const char* helpTopic;
    std::pair<const char*, const char*> shortened; ///< how names begin, and how they do in a narrow list
    const char* newNoun;
    const char* newLabel;
    const char* newName;       ///< what a new record is called until it has a name
    const char* emptySentence; ///< of a list without any record
    std::span<const RecordLayout> layouts;

    const RecordLayout* layoutOf(const QString& noun) const;
};

const Stream& dynamicCoalitions();

/// A text of these tables in the language of the program.
inline QString streamText(const char* text) { return QCoreApplication::translate("ui::Stream", text); }

} // namespace ui
