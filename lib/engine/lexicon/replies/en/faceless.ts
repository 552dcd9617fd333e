// Nobody says this: the institution does.
export default `
the [company|organisation|organization|management|institution|administration|department|brand|firm|bank|ministry|municipality|authority|office|board|provider|service|store|hotel|airline|university|hospital|agency] [will|has|shall|is|does|regrets|reserves|would|cannot|considers|takes|has been|remains]
[the|this|your] [matter|issue|case|request|complaint|concern|report|comment|situation|query|suggestion] [will|is|has|shall] [be|been|being] [reviewed|investigated|examined|processed|considered|addressed|dealt|looked|handled|assessed|evaluated|followed|forwarded]
it [has|was] [been|] [decided|determined|noted|found|established|concluded] that
[measures|steps|action|actions|appropriate measures|necessary measures] [will|have|are] [be|been|being] [taken|implemented]
`
