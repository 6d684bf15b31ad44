// What its tags say: which stand in which, and what each needs.
#include "tests/press/pdf_checker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> kRoles = {
    u"Document"_s, u"Part"_s, u"Art"_s,    u"Sect"_s,    u"Div"_s,       u"BlockQuote"_s, u"Caption"_s,
    u"TOC"_s,      u"TOCI"_s, u"Index"_s,  u"P"_s,       u"H1"_s,        u"H2"_s,         u"H3"_s,
    u"H4"_s,       u"H5"_s,   u"H6"_s,     u"L"_s,       u"LI"_s,        u"Lbl"_s,        u"LBody"_s,
    u"Table"_s,    u"TR"_s,   u"TH"_s,     u"TD"_s,      u"THead"_s,     u"TBody"_s,      u"TFoot"_s,
    u"Span"_s,     u"Note"_s, u"Figure"_s, u"Link"_s,    u"Reference"_s, u"Annot"_s,      u"Form"_s,
    u"Formula"_s,  u"Code"_s, u"Quote"_s,  u"BibEntry"_s};
const QHash<QString, QSet<QString>> kParents = {{u"TR"_s, {u"Table"_s, u"THead"_s, u"TBody"_s, u"TFoot"_s}},
                                                {u"TH"_s, {u"TR"_s}},
                                                {u"TD"_s, {u"TR"_s}},
                                                {u"THead"_s, {u"Table"_s}},
                                                {u"TBody"_s, {u"Table"_s}},
                                                {u"LI"_s, {u"L"_s}},
                                                {u"LBody"_s, {u"LI"_s}},
                                                {u"TOCI"_s, {u"TOC"_s}}};
const QHash<QString, QSet<QString>> kChildren = {
    {u"Table"_s, {u"TR"_s, u"THead"_s, u"TBody"_s, u"TFoot"_s, u"Caption"_s}},
    {u"TR"_s, {u"TH"_s, u"TD"_s}},
    {u"L"_s, {u"L"_s, u"LI"_s, u"Caption"_s}},
    {u"LI"_s, {u"Lbl"_s, u"LBody"_s}},
    {u"TOC"_s, {u"TOC"_s, u"TOCI"_s, u"Caption"_s}},
    {u"TOCI"_s, {u"Lbl"_s, u"Reference"_s, u"P"_s, u"TOC"_s}}};

const char* nestingOf(const QString& role)
{
    return role.startsWith(u'L') ? "09-005" : role.startsWith("TOC"_L1) ? "09-006" : "09-004";
}

} // namespace

QString PdfChecker::roleOf(const QJsonObject& element)
{
    const QJsonObject map =
        m_pdf.dictionary(m_pdf.dictionary(m_pdf.root()["/StructTreeRoot"_L1])["/RoleMap"_L1]);
    QString role = element["/S"_L1].toString();
    for (int steps = 0; map.contains(role) && !kRoles.contains(role.mid(1)); ++steps) {
        if (steps > map.size()) {
            fail("02-003", u"the role map runs in a circle at "_s + role);
            break;
        }
        role = map[role].toString();
    }
    return role.mid(1);
}

void PdfChecker::checkStructure()
{
    const QJsonObject root = m_pdf.dictionary(m_pdf.root()["/StructTreeRoot"_L1]);
    if (root.isEmpty())
        return;
    for (const QString& role : m_pdf.dictionary(root["/RoleMap"_L1]).keys())
        if (kRoles.contains(role.mid(1)))
            fail("02-004", role + u" is a standard role and mapped"_s);
    readTree(root["/ParentTree"_L1], "/Nums", m_parents);
    if (m_parents.isEmpty())
        fail("14.7.4.4", u"no ParentTree"_s);
    const Place top{.role = {}, .reference = m_pdf.root()["/StructTreeRoot"_L1].toString()};
    for (const QJsonValue& kid : kidsOf(root))
        checkElement(kid, top);

    for (const auto& [number, marks] : m_marks) {
        const QJsonObject page = m_pdf.dictionary(m_pdf.pages()[number - 1]);
        const QJsonArray row = m_pdf.array(m_parents.value(page["/StructParents"_L1].toInt(-1)));
        for (const auto& [mcid, mark] : marks) {
            const QString where = u"page %1: MCID %2 (“%3”)"_s.arg(number).arg(mcid).arg(mark.text.left(40));
            if (mark.claims == 0)
                fail("01-005", where + u" is in no structure element"_s);
            else if (mark.claims > 1)
                fail("14.7.4", where + u" is in several structure elements"_s);
            else if (row[mcid].toString() != mark.owner)
                fail("14.7.4.4", where + u": the ParentTree leads elsewhere"_s);
        }
    }
    for (const auto& [reference, annotation] : m_annotations) {
        const QString where = u"page %1: a %2"_s.arg(annotation.page).arg(annotation.subtype);
        const bool isLink = annotation.subtype == "/Link"_L1;
        if (annotation.owner.isEmpty() || (isLink && annotation.ownerRole != "Link"_L1))
            fail(isLink ? "28-011" : "28-002", where + u" is in no element of its kind"_s);
        else if (annotation.key && m_parents.value(*annotation.key).toString() != annotation.owner)
            fail("14.7.4.4", where + u": the ParentTree leads elsewhere"_s);
    }
    int last = 0;
    for (const int level : m_headings) {
        if (last == 0 && level != 1)
            fail("14-002", u"the first heading is of level %1"_s.arg(level));
        else if (level > last + 1)
            fail("14-003", u"level %1 follows level %2"_s.arg(level).arg(last));
        last = level;
    }
    for (auto id = m_ids.begin(); id != m_ids.end(); ++id)
        if (id.value() > 1)
            fail("19-004", u"an ID twice"_s);
}

std::vector<QJsonValue> PdfChecker::kidsOf(const QJsonObject& element) const
{
    const QJsonValue kids = element["/K"_L1];
    if (kids.isUndefined())
        return {};
    const QJsonValue list = PdfObjects::isReference(kids) ? m_pdf.resolved(kids) : kids;
    if (!list.isArray())
        return {kids};
    const QJsonArray array = list.toArray();
    return {array.begin(), array.end()};
}

std::vector<QJsonObject> PdfChecker::kidsOf(const QJsonObject& element, const QString& role) const
{
    std::vector<QJsonObject> found;
    for (const QJsonValue& kid : kidsOf(element))
        if (const QJsonObject child = m_pdf.dictionary(kid); child["/S"_L1] == u'/' + role)
            found.push_back(child);
    return found;
}

QJsonValue PdfChecker::attribute(const QJsonObject& element, const char* key) const
{
    const QJsonValue attributes = m_pdf.resolved(element["/A"_L1]);
    for (const QJsonValue each : attributes.isArray() ? attributes.toArray() : QJsonArray{attributes})
        if (const QJsonObject owner = m_pdf.dictionary(each); owner.contains(QLatin1StringView(key)))
            return owner[QLatin1StringView(key)];
    return QJsonValue::Undefined;
}

QString PdfChecker::claim(int page, int mcid, const Place& place)
{
    const auto mark = m_marks[page].find(mcid);
    if (mark == m_marks[page].end()) {
        fail("14.7.4", u"%1: MCID %2 is not on page %3"_s.arg(place.role).arg(mcid).arg(page));
        return {};
    }
    ++mark->second.claims;
    mark->second.owner = place.reference;
    return mark->second.text;
}

/// Answers its role.
QString PdfChecker::checkElement(const QJsonValue& reference, const Place& parent)
{
    const QJsonObject element = m_pdf.dictionary(reference);
    const Place place{.role = roleOf(element), .reference = reference.toString()};
    ++m_elementCount;
    if (!kRoles.contains(place.role))
        fail("02-001", place.role + u" is no standard role"_s);
    if (element["/P"_L1].toString() != parent.reference)
        fail("14.7.2", place.role + u": P names another parent"_s);
    if (element.contains("/ID"_L1))
        ++m_ids[element["/ID"_L1].toString()];

    const int page = m_pageNumbers.value(element["/Pg"_L1].toString());
    const auto slot = m_heard.size();
    m_heard << QString();
    QStringList childRoles;
    QString text;
    bool hasContent = false;
    for (const QJsonValue& kid : kidsOf(element)) {
        const QJsonObject object = m_pdf.dictionary(kid);
        if (kid.isDouble() || object["/Type"_L1] == "/MCR"_L1) {
            const int number =
                object.contains("/Pg"_L1) ? m_pageNumbers.value(object["/Pg"_L1].toString()) : page;
            text += claim(number, kid.isDouble() ? kid.toInt() : object["/MCID"_L1].toInt(), place);
            hasContent = true;
        } else if (object["/Type"_L1] == "/OBJR"_L1) {
            const auto annotation = m_annotations.find(object["/Obj"_L1].toString());
            if (annotation != m_annotations.end()) {
                annotation->second.owner = place.reference;
                annotation->second.ownerRole = place.role;
            }
            childRoles << u"OBJR"_s;
        } else {
            childRoles << checkElement(kid, place);
        }
    }
    m_heard[slot] = text;
    checkRole(place, element, parent, childRoles, hasContent, text);
    return place.role;
}

void PdfChecker::checkRole(const Place& place, const QJsonObject& element, const Place& parent,
                           const QStringList& childRoles, bool hasContent, const QString& text)
{
    const QString& role = place.role;
    const QString where = u"%1 “%2”"_s.arg(role, text.left(40));
    if (kParents.contains(role) && !kParents[role].contains(parent.role))
        fail(nestingOf(role), where + u" stands in "_s + parent.role);
    if (kChildren.contains(role)) {
        for (const QString& child : childRoles)
            if (!kChildren[role].contains(child))
                fail(nestingOf(role), where + u" has a "_s + child);
        if (hasContent)
            fail(nestingOf(role), where + u" has content of its own"_s);
    }
    if (role.size() == 2 && role[0] == u'H') {
        m_headings.push_back(role[1].digitValue());
        if (text.trimmed().isEmpty())
            fail("14.2", u"a heading without text"_s);
    }
    if (role == "Figure"_L1) {
        if (PdfObjects::text(element["/Alt"_L1]).trimmed().isEmpty())
            fail("13-004", u"a figure without alternative text"_s);
        if (attribute(element, "/BBox").isUndefined())
            fail("14.8.5.4.3", u"a figure without its box"_s);
    }
    if (role == "Note"_L1 && !element.contains("/ID"_L1))
        fail("19-003", where + u" has no ID"_s);
    if (role == "Link"_L1 && !childRoles.contains("OBJR"_L1))
        fail("28-011", where + u" has no annotation"_s);
    if (role == "L"_L1) {
        const auto items = kidsOf(element, u"LI"_s);
        const bool hasLabels = std::any_of(items.begin(), items.end(), [this](const QJsonObject& item) {
            return !kidsOf(item, u"Lbl"_s).empty();
        });
        if (hasLabels && attribute(element, "/ListNumbering").isUndefined())
            fail("16-001", u"labels but no ListNumbering"_s);
        if (items.empty())
            fail("09-005", u"a list without items"_s);
    }
    if (role == "LI"_L1 && kidsOf(element, u"LBody"_s).empty())
        fail("09-005", u"an item without body"_s);
    if (role == "Table"_L1)
        checkTable(element, where);
}

void PdfChecker::checkTable(const QJsonObject& table, const QString& where)
{
    const auto rows = kidsOf(table, u"TR"_s);
    if (rows.size() < 2)
        fail("15 data", where + u": a table without rows"_s);
    QSet<size_t> widths;
    int heads = 0;
    for (const QJsonObject& row : rows) {
        const auto titles = kidsOf(row, u"TH"_s);
        widths.insert(titles.size() + kidsOf(row, u"TD"_s).size());
        heads += int(titles.size());
        for (const QJsonObject& title : titles)
            if (const QString scope = attribute(title, "/Scope").toString();
                scope != "/Row"_L1 && scope != "/Column"_L1 && scope != "/Both"_L1)
                fail("15-003", where + u": a header cell without Scope"_s);
    }
    if (heads == 0)
        fail("15-003", where + u": no header cell"_s);
    if (widths.size() > 1)
        fail("15 regular", where + u": rows of different length"_s);
}
