#include "core/press/pdf_structure.h"

#include <algorithm>
#include <utility>

namespace press {

int ParentTree::addKey()
{
    m_refs.push_back(0);
    return int(m_refs.size() - 1);
}

Ref ParentTree::write(PdfFile& file) const
{
    constexpr size_t kLeafSize = 250;
    QByteArray leaves;
    for (size_t i = 0; i < m_refs.size(); i += kLeafSize) {
        const size_t end = std::min(m_refs.size(), i + kLeafSize);
        QByteArray numbers;
        for (size_t key = i; key < end; ++key)
            numbers += QByteArray::number(qulonglong(key)) + ' ' + pdf::reference(m_refs[key]) + ' ';
        leaves +=
            pdf::reference(file.add("<</Limits[" + QByteArray::number(qulonglong(i)) + ' ' +
                                    QByteArray::number(qulonglong(end - 1)) + "]/Nums[" + numbers + "]>>")) +
            ' ';
    }
    return file.add("<</Kids[" + leaves + "]>>");
}

Element::Element(PdfFile& file, Ref parent, const char* role)
    : m_file(&file)
    , m_parent(parent)
    , m_ref(file.allocate())
    , m_role(role)
{
}

Element::Element(Element& parent, const char* role, const QByteArray& entries)
    : Element(*parent.m_file, parent.m_ref, role)
{
    m_entries = entries;
    pdf::appendReference(parent.m_kids, m_ref);
    parent.m_kids += ' ';
}

Element::Element(Element&& other) noexcept
    : m_file(std::exchange(other.m_file, nullptr))
    , m_parent(other.m_parent)
    , m_ref(other.m_ref)
    , m_page(other.m_page)
    , m_role(other.m_role)
    , m_entries(std::move(other.m_entries))
    , m_kids(std::move(other.m_kids))
{
}

Element::~Element()
{
    if (!m_file)
        return;
    QByteArray body;
    body.reserve(96 + m_entries.size() + m_kids.size());
    body.append("<</S/").append(m_role).append("/P ");
    pdf::appendReference(body, m_parent);
    if (m_page) {
        body += "/Pg ";
        pdf::appendReference(body, m_page);
    }
    body += m_entries;
    if (!m_kids.isEmpty())
        body.append("/K[").append(m_kids).append(']');
    m_file->write(m_ref, body.append(">>"));
}

void Element::addMark(Ref page, int mark)
{
    if (!m_page)
        m_page = page;
    if (m_page == page) {
        pdf::appendInteger(m_kids, mark);
        m_kids += ' ';
    } else
        m_kids += "<</Type/MCR/Pg " + pdf::reference(page) + "/MCID " + QByteArray::number(mark) + ">>";
}

void Element::addObject(Ref page, Ref object)
{
    m_kids += "<</Type/OBJR/Pg " + pdf::reference(page) + "/Obj " + pdf::reference(object) + ">>";
}

} // namespace press
