// The structure tree of a tagged PDF. An element is written when it ends, so that only the open ones take
// memory.
#pragma once

#include "core/press/pdf_file.h"

namespace press {

/// From a page's marked content, or an annotation, back to its element.
class ParentTree
{
public:
    int addKey();
    void set(int key, Ref ref) { m_refs[size_t(key)] = ref; }
    Ref write(PdfFile& file) const;
    QByteArray nextKey() const { return QByteArray::number(qulonglong(m_refs.size())); }

private:
    std::vector<Ref> m_refs;
};

/// One node: a role ("P", "TD"), its attributes, and its content in the order of reading. Written by the
/// destructor.
class Element
{
public:
    /// The root of the tree; `parent` is the StructTreeRoot.
    Element(PdfFile& file, Ref parent, const char* role);
    /// `entries` are further entries of the dictionary, such as /Alt.
    Element(Element& parent, const char* role, const QByteArray& entries = {});
    Element(Element&& other) noexcept;
    Element& operator=(Element&&) = delete;
    ~Element();

    void addMark(Ref page, int mark);
    /// Further entries of the dictionary, which were not known when it began.
    void addEntries(const QByteArray& entries) { m_entries += entries; }
    void addObject(Ref page, Ref object);
    Ref ref() const { return m_ref; }
    const char* role() const { return m_role; }

private:
    PdfFile* m_file; ///< null: moved from
    Ref m_parent;
    Ref m_ref;
    Ref m_page = 0; ///< of the first content; content on other pages names its own
    const char* m_role;
    QByteArray m_entries;
    QByteArray m_kids;
};

} // namespace press
