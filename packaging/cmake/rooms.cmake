# A room is a folder and a target; its link line says which floors it may stand on.
#   desk_room(core/press NEEDS core/document LIBRARIES Qt6::Gui)
# A file in the folder belongs to the room; nobody keeps a list. The first room of a WING compiles the headers that
# all of the wing share.
function(desk_room room)
  cmake_parse_arguments(ROOM "" "WING" "NEEDS;LIBRARIES" ${ARGN})
  string(REPLACE "/" "_" target ${room})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${room}/*.cpp ${CMAKE_SOURCE_DIR}/${room}/*.h
                                      ${CMAKE_SOURCE_DIR}/${room}/schema/*.cpp ${CMAKE_SOURCE_DIR}/${room}/schema/*.h)
  add_library(${target} STATIC ${sources})
  string(REPLACE "/" "_" needs "${ROOM_NEEDS}")
  target_link_libraries(${target} PUBLIC desk::flags ${needs} Qt6::Core ${ROOM_LIBRARIES})
  if(ROOM_WING)
    if(TARGET ${ROOM_WING})
      target_precompile_headers(${target} REUSE_FROM ${ROOM_WING})
    else()
      message(FATAL_ERROR "${room}: there is no room ${ROOM_WING} to share headers with")
    endif()
  elseif(room MATCHES "^ui/")
    target_precompile_headers(${target} PRIVATE ${CMAKE_SOURCE_DIR}/packaging/cmake/ui_pch.h)
  else()
    target_precompile_headers(${target} PRIVATE ${CMAKE_SOURCE_DIR}/packaging/cmake/core_pch.h)
  endif()
endfunction()
